"""Pure functions from text to typed values; stages on both sides of a match read dates, years and degrees alike."""
