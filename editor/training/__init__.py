"""Networks of one's own: trained, distilled, quantised, evaluated, exported. The only room that knows torch."""
