-- Imports with rows that name what is not there yet: they are taken again after later imports of the same person.
create table import_late (
    run_uuid varchar(36) not null,
    noted_at timestamp(6) with time zone not null,
    constraint pk_import_late primary key (run_uuid)
);
