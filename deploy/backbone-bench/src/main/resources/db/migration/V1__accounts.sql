CREATE TABLE account (
    id     text PRIMARY KEY,
    holder text   NOT NULL,
    cents  bigint NOT NULL
);
