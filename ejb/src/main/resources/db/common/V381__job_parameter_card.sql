-- With which parameters runs were started, for the features that started them.
create view job_parameter_card as
    select r.uuid as run_uuid, k.name as name
    from job_run r join job_run_parameter k on k.run_id = r.id;
