-- What a run computes comes from the registry and the snapshot that the same run made: foreign keys checked each of
-- some hundred thousand values against them again. Deleting a snapshot deletes its values first.
alter table indicator_value rename to indicator_value_checked;
create table indicator_value (
    snapshot_id bigint not null,
    territory_id bigint not null,
    indicator varchar(60) not null,
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
insert into indicator_value (snapshot_id, territory_id, indicator, dimension, numerator, denominator, figure, reason)
    select snapshot_id, territory_id, indicator, dimension, numerator, denominator, figure, reason
    from indicator_value_checked;
drop table indicator_value_checked;
