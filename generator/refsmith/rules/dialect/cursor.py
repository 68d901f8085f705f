"""A place in a pattern's text, and what can be read from there."""


class Refused(ValueError):
    """Java does not compile this; the message says why."""


class Unsupported(ValueError):
    """Java compiles this, and there is nothing to enforce it with; the message says why."""


class Cursor:
    """Reads a pattern one character after the other.

    ``spaced`` says that white space and comments are passed over (``(?x)``).
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.spaced = False

    @property
    def done(self) -> bool:
        """Whether nothing is left."""
        self.pass_over()
        return self.at >= len(self.text)

    def pass_over(self) -> None:
        """Steps behind white space and comments, where they count for nothing."""
        while self.spaced and self.at < len(self.text):
            char = self.text[self.at]
            if char in " \t\n\v\f\r":
                self.at += 1
            elif char == "#":
                while self.at < len(self.text) and self.text[self.at] not in "\n\r\x85\u2028\u2029":
                    self.at += 1
            else:
                return

    def peek(self, ahead: int = 0) -> str:
        """The character at this place, or behind it; an empty string at the end."""
        self.pass_over()
        place = self.at + ahead
        return self.text[place] if place < len(self.text) else ""

    def take(self) -> str:
        """The character at this place, which is stepped over. Raises Refused at the end."""
        self.pass_over()
        return self.take_raw()

    def take_raw(self) -> str:
        """The same where white space counts, as it does behind a backslash."""
        if self.at >= len(self.text):
            raise Refused("the pattern ends too early")
        self.at += 1
        return self.text[self.at - 1]

    def eat(self, wanted: str) -> bool:
        """Whether this text stands here; if so, it is stepped over."""
        self.pass_over()
        if not self.text.startswith(wanted, self.at):
            return False
        self.at += len(wanted)
        return True

    def digits(self, base: int, least: int, most: int) -> int:
        """A number of so many digits. Raises Refused where there are fewer."""
        known = "0123456789abcdef"[:base]
        start = self.at
        while (
            self.at - start < most
            and self.at < len(self.text)
            and self.text[self.at].lower() in known
        ):
            self.at += 1
        if self.at - start < least:
            raise Refused("an escape without its digits")
        return int(self.text[start : self.at], base)


def unquoted(text: str) -> str:
    r"""The same pattern with what stands between ``\Q`` and ``\E`` escaped one by one."""
    made: list[str] = []
    at = 0
    while at < len(text):
        if not text.startswith("\\", at):
            made.append(text[at])
            at += 1
        elif not text.startswith("\\Q", at):
            made.append(text[at : at + 2])
            at += 2
        else:
            end = text.find("\\E", at + 2)
            end = len(text) if end < 0 else end
            made.extend(_escaped(char) for char in text[at + 2 : end])
            at = end + 2
    return "".join(made)


def _escaped(char: str) -> str:
    if not char.isascii() or char.isalpha():
        return char
    # A digit may not run together with an escape before it.
    return f"\\x{ord(char):02x}" if char.isdigit() else "\\" + char
