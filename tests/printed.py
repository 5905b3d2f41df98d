"""A PDF as its pages, so that a test can read and look at them."""

from dataclasses import dataclass

import pypdfium2 as pdfium

from tests.pixels import Pixels


@dataclass(frozen=True)
class Page:
    """What a page says, and how it looks with a pixel a point.

    Of Arabic only numbers and Latin words can be read for sure: a letter may be drawn in parts.
    `signs` tells each sign with its left edge, in points.
    """

    text: str
    signs: list[tuple[str, float]]
    pixels: Pixels

    def place(self, sign: str) -> float:
        """The left edge of the only such sign."""
        (found,) = (left for each, left in self.signs if each == sign)
        return found


def read_pdf(pdf: bytes) -> list[Page]:
    """The pages of a PDF."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [_read(page) for page in document]
    finally:
        document.close()


def _read(page: pdfium.PdfPage) -> Page:
    words = page.get_textpage()
    signs = [
        (words.get_text_range(each, 1), words.get_charbox(each)[0])
        for each in range(words.count_chars())
    ]
    return Page(words.get_text_range(), signs, page.render().to_numpy().copy())
