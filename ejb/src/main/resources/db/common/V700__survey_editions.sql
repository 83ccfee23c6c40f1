-- Counts of answers to surveys as they were told (told_count, subject survey:<id>): each answer is counted in one edition.
create table survey_edition (
    survey_id bigint not null,
    -- From 1; the period of told_count.
    number integer not null,
    -- The survey's territory on that day.
    territory_id bigint not null,
    told_on date not null,
    people integer not null,
    constraint pk_survey_edition primary key (survey_id, number),
    constraint fk_survey_edition_survey foreign key (survey_id) references survey (id),
    constraint fk_survey_edition_territory foreign key (territory_id) references territory (id),
    check (people >= 5)
);
create index ix_survey_edition_territory on survey_edition (territory_id);

-- In which edition it was counted; null while it waits.
alter table survey_answer add column edition integer;
create index ix_survey_answer_edition on survey_answer (survey_id, edition);
