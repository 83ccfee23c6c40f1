package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Values that a norm has brought to its form, which stay as they are. */
class NormPropertyTest extends WrittenValues {

    @Property
    void a_telephone_number(@ForAll("phones") String text) {
        PhonePolicy.normalise(text).ifPresent(n -> {
            assertThat(PhonePolicy.normalise(n)).contains(n);
            assertThat(PhonePolicy.admitted(n)).isTrue();
            assertThat(PhonePolicy.normalise(PhonePolicy.dialled(n))).contains(n);
        });
    }

    @Property
    void an_identifier(@ForAll("identifiers") String text) {
        for (boolean caledonian : new boolean[] {true, false}) {
            PivotPolicy.Pivot read = PivotPolicy.read(text, caledonian);
            if (read.value() != null) {
                assertThat(PivotPolicy.read(read.value(), caledonian))
                        .isEqualTo(new PivotPolicy.Pivot(PivotPolicy.Verdict.GOOD, read.value()));
                assertThat(PivotPolicy.normalise(text)).isEqualTo(read.value());
                assertThat(PivotPolicy.brokenRule(read.value(), caledonian)).isEmpty();
                assertThat(PivotPolicy.keyHolds(read.value())).isTrue();
            }
        }
    }

    @Property
    void an_address_of_mail_or_of_the_web(@ForAll("addresses") String text) {
        EmailPolicy.normalise(text)
                .ifPresent(a -> assertThat(EmailPolicy.normalise(a)).contains(a));
        WebAddressPolicy.normalise(text)
                .ifPresent(a -> assertThat(WebAddressPolicy.normalise(a)).contains(a));
    }

    @Property
    void a_postal_address(@ForAll("lines") String line, @ForAll("codes") String code) {
        String once = PostalAddressPolicy.line(line);
        assertThat(PostalAddressPolicy.line(once)).isEqualTo(once);
        PostalAddressPolicy.postalCode(code)
                .ifPresent(c -> assertThat(PostalAddressPolicy.postalCode(c)).contains(c));
        PostalAddressPolicy.inseeCode(code)
                .ifPresent(c -> assertThat(PostalAddressPolicy.inseeCode(c)).contains(c));
    }

    @Property
    void a_position(@ForAll("degrees") String latitude, @ForAll("degrees") String longitude) {
        PositionPolicy.Position read = PositionPolicy.read(latitude, longitude);
        if (read.verdict() == PositionPolicy.Verdict.GOOD) {
            assertThat(PositionPolicy.read(read.latitude(), read.longitude())).isEqualTo(read);
        } else if (read.verdict() == PositionPolicy.Verdict.SWAPPED) {
            assertThat(PositionPolicy.read(read.latitude(), read.longitude()).verdict())
                    .isEqualTo(PositionPolicy.Verdict.GOOD);
        } else {
            assertThat(read.latitude()).isNull();
        }
    }
}
