package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolePermissionTest {

    @Test
    void the_administrator_may_do_everything() {
        assertThat(permissions(Role.ADMINISTRATOR)).isEqualTo(EnumSet.allOf(Permission.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT_OFFICER", "EPT_OFFICER"})
    void officers_keep_places_actors_committee_and_diagnosis_but_manage_neither_accounts_nor_reference(Role role) {
        assertThat(permissions(role))
                .containsExactlyInAnyOrder(
                        Permission.READ,
                        Permission.EDIT_PLACES,
                        Permission.CONTRIBUTE,
                        Permission.EDIT_ACTORS,
                        Permission.READ_CONTACTS,
                        Permission.EDIT_COMMITTEE,
                        Permission.COLLECT,
                        Permission.EDIT_DIAGNOSIS,
                        Permission.EDIT_PLAN,
                        Permission.READ_ASKED_AMOUNTS,
                        Permission.EDIT_FUNDING,
                        Permission.EDIT_DEPLOYMENT,
                        Permission.ASK_SITING,
                        Permission.COMMENT,
                        Permission.IMPORT,
                        Permission.RUN_JOBS,
                        Permission.MANAGE_PERIMETERS);
    }

    @Test
    void members_read_and_comment() {
        assertThat(permissions(Role.MEMBER)).containsExactlyInAnyOrder(Permission.READ, Permission.COMMENT);
    }

    @Test
    void advisers_read_contribute_and_collect_but_decide_nothing() {
        assertThat(permissions(Role.ADVISER))
                .containsExactlyInAnyOrder(Permission.READ, Permission.CONTRIBUTE, Permission.COLLECT);
    }

    @Test
    void the_prefecture_reads_contacts_and_amounts_asked_for_included_gives_opinions_and_comments() {
        assertThat(permissions(Role.PREFECTURE))
                .containsExactlyInAnyOrder(
                        Permission.READ,
                        Permission.READ_CONTACTS,
                        Permission.READ_ASKED_AMOUNTS,
                        Permission.ASK_SITING,
                        Permission.GIVE_OPINION,
                        Permission.COMMENT);
    }

    @Test
    void a_juror_sees_nothing_of_the_back_office() {
        assertThat(permissions(Role.JUROR)).isEmpty();
    }

    private static Set<Permission> permissions(Role role) {
        return EnumSet.allOf(Permission.class).stream().filter(role::allows).collect(Collectors.toSet());
    }
}
