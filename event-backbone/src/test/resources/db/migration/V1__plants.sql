create table plant (id text primary key, poured text not null);
