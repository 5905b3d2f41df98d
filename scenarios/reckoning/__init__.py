"""What the numbers say: money, prices, discounts, stages. Exact, pure, standard library only."""
