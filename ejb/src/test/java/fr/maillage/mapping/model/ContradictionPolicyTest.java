package fr.maillage.mapping.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContradictionPolicyTest {

    @Test
    void is_known_by_its_name_in_the_api() {
        assertThat(ContradictionPolicy.ASK.code()).isEqualTo("ask");
        assertThat(ContradictionPolicy.byCode("name")).contains(ContradictionPolicy.NAME);
        assertThat(ContradictionPolicy.byCode("NAME")).isEmpty();
    }
}
