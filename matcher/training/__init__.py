"""How every shipped model is made, from the data in `fixtures/`, with a fixed seed: read it like a recipe."""
