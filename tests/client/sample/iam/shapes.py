from .._runtime.declare import Count, Length, ListOf, Member, Pattern, Scalar, Structure

UserName = Scalar("string", Length(1, 64), Pattern(r"[\w+=,.@-]+"))
Text = Scalar("string")
Flag = Scalar("boolean")
Password = Scalar("string", Length(1, 128), sensitive=True)
Tag = Structure(Member("Key", Text, required=True), Member("Value", Text, required=True))
Tags = ListOf(Tag, Count(None, 2))
