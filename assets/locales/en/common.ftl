# Words every area uses.
error-not-found = Nothing here has this number.
error-database = The vault's database answered with an error.
    .hint = Lock the vault and unlock it again. If it happens again, run the check under Setup.

# Paper
error-paper-not-set = The document could not be set in this installation.
    .hint = Install the program again.
