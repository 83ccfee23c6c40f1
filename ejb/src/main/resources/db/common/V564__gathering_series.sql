-- Gatherings that were entered together; each stands for itself.
create sequence gathering_series_seq start with 50 increment by 50;
create table gathering_series (
    id bigint primary key,
    uuid varchar(36) not null,
    -- How their days follow each other: a rule of RFC 5545, or DATES for days that somebody chose.
    rule varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    constraint uq_gathering_series_uuid unique (uuid)
);

-- The gatherings of a series, in the order in which they were meant.
create table gathering_in_series (
    gathering_id bigint primary key,
    series_id bigint not null,
    rank smallint not null,
    constraint uq_gathering_in_series_rank unique (series_id, rank),
    constraint fk_gathering_in_series_gathering foreign key (gathering_id) references gathering (id) on delete cascade,
    constraint fk_gathering_in_series_series foreign key (series_id) references gathering_series (id)
);
