-- A definition is data: a new indicator is rows here and a calculator that knows its code.
create table indicator_definition (
    code varchar(60) primary key,
    display_rank smallint not null,
    measure varchar(10) not null check (measure in ('COUNT', 'RATIO')),
    factor integer not null check (factor > 0),
    decimals smallint not null check (decimals between 0 and 6),
    direction varchar(10) not null check (direction in ('UP', 'DOWN', 'NEUTRAL')),
    dimension varchar(40),
    -- What a territory reads that a snapshot does not cover, because there was nothing to count.
    when_absent varchar(20) not null check (when_absent in ('ZERO', 'ZERO_IF_POPULATED', 'NOT_COMPUTABLE')),
    absent_reason varchar(40),
    check (when_absent <> 'NOT_COMPUTABLE' or absent_reason is not null)
);

create table indicator_definition_text (
    code varchar(60) not null references indicator_definition (code),
    language varchar(2) not null check (language in ('fr', 'en')),
    name varchar(200) not null,
    unit varchar(60) not null,
    formula varchar(1000) not null,
    source varchar(500) not null,
    numerator varchar(500) not null,
    denominator varchar(500),
    not_computable varchar(1000) not null,
    primary key (code, language)
);

create sequence indicator_snapshot_seq start with 1 increment by 50;

-- Readers look only at current_for, which is set when a snapshot is complete: they never see half of one.
create table indicator_snapshot (
    id bigint primary key,
    snapshot_date date not null,
    current_for date unique,
    run_id varchar(36) not null unique,
    started_at timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    check (current_for is null or current_for = snapshot_date)
);

-- Which territories a snapshot covers, while it is being compiled; afterwards its values say so.
create table indicator_scope (
    snapshot_id bigint not null references indicator_snapshot (id),
    territory_id bigint not null,
    primary key (snapshot_id, territory_id)
);

create table indicator_value (
    snapshot_id bigint not null references indicator_snapshot (id),
    territory_id bigint not null,
    indicator varchar(60) not null references indicator_definition (code),
    -- '' is the indicator as a whole.
    dimension varchar(60) not null,
    numerator numeric(20, 6),
    denominator numeric(20, 6),
    -- "value" is a reserved word.
    figure numeric(20, 6),
    reason varchar(40),
    primary key (snapshot_id, territory_id, indicator, dimension),
    -- Not computable is never zero: either there is a figure or a reason why not.
    check ((figure is null and reason is not null) or (figure is not null and reason is null))
);
