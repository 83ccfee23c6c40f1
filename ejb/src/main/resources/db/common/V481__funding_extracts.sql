-- What the State's register said of files on a day.
create sequence funding_extract_seq;
create table funding_extract (
    id bigint primary key,
    uuid varchar(36) not null,
    -- For whom it was made.
    territory_id bigint not null,
    budget_year integer not null,
    taken_on date not null,
    created_at timestamp(6) with time zone not null,
    constraint uq_funding_extract_uuid unique (uuid),
    constraint uq_funding_extract unique (territory_id, budget_year, taken_on),
    constraint fk_funding_extract_territory foreign key (territory_id) references territory (id)
);

create table funding_extract_row (
    extract_id bigint not null,
    file_number varchar(60) not null,
    carrier varchar(300),
    title varchar(500),
    contract varchar(300),
    commune varchar(200),
    programme varchar(60),
    asked decimal(14, 2),
    granted decimal(14, 2),
    agreed decimal(14, 2),
    paid decimal(14, 2),
    status varchar(60),
    constraint pk_funding_extract_row primary key (extract_id, file_number),
    constraint fk_funding_extract_row_extract foreign key (extract_id) references funding_extract (id)
);
