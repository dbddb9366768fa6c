"""Making a version public: the reasons against it, the look before it, the rows of the archive."""
