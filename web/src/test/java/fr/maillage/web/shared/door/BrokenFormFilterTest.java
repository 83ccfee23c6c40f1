package fr.maillage.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFormFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "multipart/form-data; boundary=\"x y\"; charset=utf-8",
                "multipart/mixed;charset=utf-8;boundary=----webkit"
            })
    void parts_with_something_between_them_can_be_taken_apart(String type) {
        assertThat(BrokenFormFilter.hasBoundary(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary= ; charset=utf-8",
                "multipart/form-data; boundary=\"\""
            })
    void parts_with_nothing_between_them_cannot(String type) {
        assertThat(BrokenFormFilter.hasBoundary(type)).isFalse();
    }
}
