-- What others measured of the needs of territories, such as the index of digital fragility of communes.
create table need_indicator (
    code varchar(60) not null,
    uuid varchar(36) not null,
    name varchar(200) not null,
    -- The English name; null where there is none.
    name_en varchar(200),
    -- score, percent, count, euros or index.
    unit varchar(20) not null,
    -- The ends of a score's scale; null for other units.
    lowest numeric(20, 6),
    highest numeric(20, 6),
    source varchar(300) not null,
    -- The year that the values are of.
    of_year integer not null,
    -- Whether a higher value means a greater need.
    higher_worse boolean not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint pk_need_indicator primary key (code),
    constraint uq_need_indicator_uuid unique (uuid),
    check (unit in ('score', 'percent', 'count', 'euros', 'index')),
    check ((unit = 'score') = (lowest is not null)),
    check ((unit = 'score') = (highest is not null)),
    check (lowest < highest)
);

-- A territory without a row has no known value, which is not zero.
create table need_value (
    territory_id bigint not null,
    indicator varchar(60) not null,
    figure numeric(20, 6) not null,
    -- The territory first: values are asked for by some hundreds of territories.
    constraint pk_need_value primary key (territory_id, indicator),
    constraint fk_need_value_indicator foreign key (indicator) references need_indicator (code),
    constraint fk_need_value_territory foreign key (territory_id) references territory (id)
);
create index ix_need_value_indicator on need_value (indicator);
