"""Words to attributes: a grammar over word lists, in English, Russian, Ukrainian and Chinese."""
