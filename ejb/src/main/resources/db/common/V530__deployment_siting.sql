-- What officers asked to be sited, and what came of it.
create sequence siting_study_seq start with 50 increment by 50;
create table siting_study (
    id bigint primary key,
    uuid varchar(36) not null,
    title varchar(200) not null,
    territory_id bigint not null,
    -- What was asked, as JSON (SitingOrderJson).
    question varchar(20000) not null,
    asked_by varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    -- The run that works on it, or worked.
    run_uuid varchar(36),
    -- The demand that the best choice so far covers, and what no choice covers more than; null before there is any.
    objective double precision,
    bound double precision,
    -- What came of it, as JSON (SitingResultJson); null until then.
    answer varchar(1000000),
    -- The scenario that was made of it; null for none.
    scenario_uuid varchar(36),
    constraint uq_siting_study_uuid unique (uuid),
    constraint fk_siting_study_territory foreign key (territory_id) references territory (id)
);
create index ix_siting_study_territory on siting_study (territory_id, asked_at);
