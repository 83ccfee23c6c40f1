-- What the public says is wrong with a place's record. Nothing tells who said it.
create sequence error_report_seq start with 50 increment by 50;
create table error_report (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    place_id bigint not null,
    reason varchar(20) not null,
    detail varchar(1000),
    -- How often the same was said of the same place before somebody answered.
    times integer not null,
    -- OPEN, ACCEPTED or REFUSED.
    status varchar(10) not null,
    -- For whoever sent it, at the address that she was given.
    answer varchar(1000),
    created_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(200),
    constraint uq_error_report_uuid unique (uuid),
    constraint fk_error_report_place foreign key (place_id) references place (id)
);
create index ix_error_report_status on error_report (status, place_id);
create index ix_error_report_place on error_report (place_id);
create index ix_error_report_decided on error_report (decided_at);
