package fr.maillage.sample.persistence;

import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.sample.model.Sample;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds and writes samples. */
@ApplicationScoped
public class SampleRepository extends RecordRepository<Sample> {

    public SampleRepository() {
        super(Sample.class, "sample");
    }
}
