"""Networks made smaller: 8 bits, half precision, and training that is ready for 8 bits. Only `qat` knows torch."""
