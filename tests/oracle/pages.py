"""Pages in the renderer's form and this project's words, for the oracle's own tests."""

from __future__ import annotations

WATER = """\
.. meta::
   :description: Use the AWS CLI 9.9.9 to run the garden water command.

*****
water
*****

===========
Description
===========

Waters a bed.

========
Synopsis
========

::

    water
  --bed-name <value>
  [--plants <value>]
  [--notes <value>]

=======
Options
=======

``--bed-name`` (string) [required]

  Which bed it is.

  Constraints:

  *   min: ``1``

  *   max: ``64``

  *   pattern: ``[a-z`]+``

``--plants`` (list)

  What grows there. A plant may look like (string) in the middle of prose.

  Constraints:

  *   max: ``50``

  (structure)

    One plant.

    Kind -> (string) [required]

      What it is.

      Possible values:

      *   ``ROSE``

      *   ``TULIP``

    Litres -> (integer)

      How much it drinks.

      Constraints:

      *   min: ``2``

    Tags -> (map)

      Labels.

      key -> (string)

        The label.

      value -> (string)

        Its text.

JSON Syntax::

  [
    {
      "Kind": "ROSE"|"TULIP",
      "Litres": integer,
      "Tags": {"string": "string"
        ...}
    }
    ...
  ]

``--notes`` (structure)
Text at the margin runs on.Author -> (string)

    Who wrote it.

  Date -> (timestamp)

    When.

======
Output
======

Beds -> (list)

  All beds.

  (structure)

    Name -> (string)

      The name.

    Inner -> (list)

      Beds in beds.

      (structure)

        Name -> (string)

          The name again.

        Inner -> (list)

          Beds again.

          ( ... recursive ... )

Count -> (integer)

  How many there are.
"""

PATHS = [
    ("--bed-name", "string", True),
    ("--plants", "list", False),
    ("--plants[]", "structure", False),
    ("--plants[].Kind", "string", True),
    ("--plants[].Litres", "integer", False),
    ("--plants[].Tags", "map", False),
    ("--plants[].Tags{key}", "string", False),
    ("--plants[].Tags{}", "string", False),
    ("--notes", "structure", False),
    ("--notes.Author", "string", False),
    ("--notes.Date", "timestamp", False),
    ("output.Beds", "list", False),
    ("output.Beds[]", "structure", False),
    ("output.Beds[].Name", "string", False),
    ("output.Beds[].Inner", "list", False),
    ("output.Beds[].Inner[]", "structure", False),
    ("output.Beds[].Inner[].Name", "string", False),
    ("output.Beds[].Inner[].Inner", "list", False),
    ("output.Beds[].Inner[].Inner.( ... )", "recursive", False),
    ("output.Count", "integer", False),
]

RULES = [
    ("--bed-name", "min", "1"),
    ("--bed-name", "max", "64"),
    ("--bed-name", "pattern", "[a-z`]+"),
    ("--plants", "max", "50"),
    ("--plants[].Kind", "enum", "ROSE"),
    ("--plants[].Kind", "enum", "TULIP"),
    ("--plants[].Litres", "min", "2"),
]
