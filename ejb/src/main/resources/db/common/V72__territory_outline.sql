-- Outlines that an administrator imported, simplified, as well-known text in WGS 84 degrees.
create table territory_outline (
    territory_id bigint primary key references territory (id),
    shape varchar(1000000) not null,
    imported_at timestamp(6) with time zone not null
);
