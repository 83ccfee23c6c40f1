package fr.maillage.place.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Provenance.Origin SOURCE =
            new Provenance.Origin(false, "Hinaura", OffsetDateTime.parse("2026-11-01T08:00:00Z"));
    private static final Provenance.Origin PERSON =
            new Provenance.Origin(true, "Amina", OffsetDateTime.parse("2026-11-24T10:30:05Z"));

    @Test
    void it_survives_being_written_and_read() {
        Provenance written = Provenance.NONE
                .with(List.of("name", "address", "phone"), SOURCE)
                .with(List.of("phone"), PERSON);

        Provenance read = Provenance.parse(written.toJson());

        assertThat(read.all()).isEqualTo(written.all());
        assertThat(read.byHand("phone")).isTrue();
        assertThat(read.byHand("name")).isFalse();
        assertThat(read.byHand("summary")).isFalse();
    }

    @Test
    void fields_of_one_origin_share_one_group() {
        String json = Provenance.NONE
                .with(List.of("name", "address", "phone"), SOURCE)
                .toJson();

        assertThat(json)
                .isEqualTo(
                        "[{\"by\":\"Hinaura\",\"at\":\"2026-11-01T08:00Z\",\"fields\":[\"address\",\"name\",\"phone\"]}]");
    }
}
