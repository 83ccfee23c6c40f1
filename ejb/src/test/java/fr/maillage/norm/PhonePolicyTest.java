package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "01 80 05 98 80, +33180059880",
        "01.80.05.98.80, +33180059880",
        "+33 (0)1 80 05 98 80, +33180059880",
        "0033180059880, +33180059880",
        "+33180059880, +33180059880",
        "0590 12 34 56, +590590123456",
        "0692 12 34 56, +262692123456",
        "0594123456, +594594123456",
        "0696123456, +596696123456",
        "612345678, +33612345678",
        "612345678.0, +33612345678",
        "'6,12345678E8', +33612345678",
        "33612345678, +33612345678",
        "0612345678, +33612345678",
        "+33612345678, +33612345678",
        "01/80/05/98/80, +33180059880",
        "01–80–05–98–80, +33180059880",
        "+330180059880, +33180059880",
        "+687 27 12 34, +687271234"
    })
    void numbers_become_international(String written, String international) {
        assertThat(PhonePolicy.normalise(written)).contains(international);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3949",
                "01 80 05",
                "+44 20 7946 0958",
                "sur rendez-vous",
                "6,12E+08",
                "5612345678",
                "01 80 05 98 80 / 01 80 05 98 81",
                ""
            })
    void what_the_schema_does_not_accept_is_refused(String written) {
        assertThat(PhonePolicy.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+33180059880, 01 80 05 98 80",
        "+330180059880, +330180059880",
        "+3318005988, +3318005988",
        "+262692123456, +262692123456",
        "+687271234, +687271234"
    })
    void numbers_of_the_mainland_are_shown_as_they_are_dialled_there(String phone, String shown) {
        assertThat(PhonePolicy.dialled(phone)).isEqualTo(shown);
        assertThat(PhonePolicy.dialled(null)).isNull();
    }
}
