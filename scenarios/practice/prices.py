"""What a job costs in a practice where nothing is known of the freelancer's own."""

from decimal import Decimal
from types import MappingProxyType

from scenarios.reckoning.money import Money

_USUAL = MappingProxyType(
    {
        "USD": 900,
        "EUR": 900,
        "GBP": 800,
        "RUB": 45_000,
        "KZT": 250_000,
        "UAH": 30_000,
        "BYN": 2_500,
        "SAR": 3_000,
        "AED": 3_000,
        "QAR": 3_000,
        "KWD": 250,
        "BHD": 300,
        "OMR": 300,
        "EGP": 15_000,
        "JOD": 500,
        "MAD": 7_000,
        "TND": 2_000,
        "DZD": 90_000,
        "IQD": 900_000,
        "INR": 40_000,
        "PKR": 100_000,
        "TRY": 30_000,
        "NGN": 500_000,
    }
)
_ELSEWHERE = 1_000


def usual_price(currency: str) -> Money:
    """A round price of a middling job, to practise with; ISO code of the currency."""
    return Money(Decimal(_USUAL.get(currency, _ELSEWHERE)), currency)
