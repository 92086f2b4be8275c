"""The use cases of the program by clicks in a real window (the lead is writing this file right now)."""
