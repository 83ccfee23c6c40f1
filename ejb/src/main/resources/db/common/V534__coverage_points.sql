-- Places where people live, to tell who has help within reach.
create sequence coverage_point_seq;
create table coverage_point (
    id bigint primary key,
    -- On which territory it is kept; its code is known there once.
    territory_id bigint not null,
    code varchar(40) not null,
    name varchar(200),
    latitude double precision not null,
    longitude double precision not null,
    -- Inhabitants; null where unknown.
    population integer,
    constraint uq_coverage_point unique (territory_id, code),
    constraint fk_coverage_point_territory foreign key (territory_id) references territory (id),
    check (population >= 0)
);
