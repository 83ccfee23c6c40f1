-- The gatherings that were made because a file named them: their day, hours, place and title are still to be said.
create table gathering_to_complete (
    gathering_id bigint not null,
    constraint pk_gathering_to_complete primary key (gathering_id),
    constraint fk_gathering_to_complete foreign key (gathering_id) references gathering (id)
);
