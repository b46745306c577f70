CREATE TABLE lent_book (
    book text PRIMARY KEY,
    reader text,
    changed_by text NOT NULL
);
