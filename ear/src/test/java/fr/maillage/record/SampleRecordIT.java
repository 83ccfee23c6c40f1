package fr.maillage.record;

import fr.maillage.sample.SampleDetail;
import fr.maillage.sample.SampleField;
import fr.maillage.sample.SampleService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;

/** The kind that {@code docs/record.md} shows is whole. */
@InsideEar
class SampleRecordIT extends RecordContract<SampleDetail, SampleField> {

    private static final FieldValues<SampleField> WORKSHOP = new FieldValues<>(
            SampleField.class,
            Map.of(
                    SampleField.NAME, List.of("Atelier"),
                    SampleField.SERVICES, List.of("aide-demarches"),
                    SampleField.FIRST_DAY, List.of("2027-01-04")));

    @Inject
    private SampleService samples;

    @PersistenceUnit(unitName = "../sample.jar#maillage")
    private EntityManagerFactory unit;

    SampleRecordIT() {
        super(SampleField.class, SampleField.REMARK);
    }

    @Override
    protected EntityManagerFactory factory() {
        return unit;
    }

    @Override
    protected RecordService<SampleDetail, SampleField> service() {
        return samples;
    }

    @Override
    protected SampleDetail enter() {
        return samples.create(INSIDE, WORKSHOP);
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return samples.list(null, null, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("name", "territory");
    }
}
