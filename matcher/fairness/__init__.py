"""Whether scores depend on who a person is: rescoring with swapped names and pronouns, and rates by group."""
