"""Somebody was there and has it in writing; nobody keeps a register of it."""
