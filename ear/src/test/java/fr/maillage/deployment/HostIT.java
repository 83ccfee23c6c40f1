package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.post.HostDetail;
import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.HostList;
import fr.maillage.deployment.post.HostPeriod;
import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.HostService;
import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers enter hosts that no file brings, and correct those that are there. */
@InsideEar
class HostIT {

    private static final String SIRET = "99988877700011";

    @Inject
    private DeploymentStory story;

    @Inject
    private HostService hosts;

    @Inject
    private HostList list;

    @Inject
    private HostPeriodService periods;

    @Inject
    private PostService posts;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private static FieldValues<HostField> says(String code, String name, String siret, String commune) {
        return FieldValues.none(HostField.class)
                .with(HostField.CODE, code)
                .with(HostField.NAME, name)
                .with(HostField.SIRET, siret)
                .with(HostField.COMMUNE, commune);
    }

    private HostDetail enter(String code, String name, String siret, String commune) {
        return officer(() -> hosts.create(says(code, name, siret, commune)));
    }

    private static List<String> refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).violations().stream()
                .map(violation -> violation.field() + " " + violation.rule())
                .toList();
    }

    private static Problem.Kind kind(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).kind();
    }

    @Test
    void without_a_national_code_the_siret_stands_for_one_until_a_file_names_it() {
        HostDetail made = enter(null, "Centre social d'essai", "999 888 777 00011", "com:93032");
        assertThat(made.host().code()).isEqualTo(SIRET);

        JobCounts counts = story.run(
                "hosts",
                "id_structure;structure;siret;type;commune;insee;qpv;postes_valides;investissement_etat\n"
                        + "7900;CENTRE SOCIAL D'ESSAI;" + SIRET + ";privée;Gagny;93032;oui;1;55429\n",
                false);
        assertThat(counts).isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        assertThat(officer(() -> hosts.get(made.id())).host().code()).isEqualTo("7900");
        assertThat(listed(ListRequest.ALL)).containsExactly("7900 0");
    }

    @Test
    void what_names_another_host_is_refused_by_field_and_value() {
        enter("7900", "Commune d'essai", SIRET, "com:93032");
        assertThat(refused(() -> enter("7900", "Autre", null, null)))
                .containsExactly("code deployment-host-code-taken");
        assertThat(refused(() -> enter("7901", "Autre", SIRET, null)))
                .containsExactly("siret deployment-host-siret-taken");
        assertThat(refused(() -> enter(null, null, null, null))).containsExactly("code required", "name required");
        assertThat(refused(() -> enter("7902", "Autre", "123", "com:00000")))
                .containsExactlyInAnyOrder("siret deployment-siret", "commune unknown-value");
        Violation taken = catchThrowableOfType(Problem.class, () -> enter("7900", "Autre", null, null))
                .violations()
                .get(0);
        assertThat(taken.value()).isEqualTo("7900");
    }

    @Test
    void the_second_of_two_who_change_it_is_told_and_each_change_is_in_the_audit() {
        HostDetail made = enter("7900", "Commune d'essai", SIRET, "com:93032");
        HostDetail named = officer(
                () -> hosts.update(made.id(), made.version(), made.values().with(HostField.NAME, "Commune de Gagny")));
        assertThat(named.version()).isEqualTo(made.version() + 1);
        assertThat(kind(() -> officer(() -> hosts.update(made.id(), made.version(), made.values()))))
                .isEqualTo(Problem.Kind.STALE);
        officer(() -> hosts.update(named.id(), named.version(), named.values()));
        assertThat(officer(() -> hosts.get(made.id())).version()).isEqualTo(named.version());
        assertThat(Sql.rows(
                        "select action from audit_line where record_id = ? order by id",
                        made.id().toString()))
                .extracting(line -> line.get("action"))
                .containsExactly("deployment.host.create", "deployment.host.update");
    }

    @Test
    void officers_write_hosts_of_their_communes_only_and_members_none() {
        HostDetail made = enter("7900", "Commune d'essai", SIRET, "com:93032");
        assertThat(kind(() -> As.a(
                        Role.EPT_OFFICER, "com:93014", () -> hosts.update(made.id(), made.version(), made.values()))))
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(kind(() -> As.a(
                        Role.EPT_OFFICER,
                        "com:93032",
                        () -> hosts.update(
                                made.id(), made.version(), made.values().with(HostField.COMMUNE, "com:93014")))))
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(kind(() ->
                        As.a(Role.MEMBER, "dep:93", () -> hosts.create(says("7901", "Autre", null, "com:93032")))))
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(As.a(Role.MEMBER, "dep:93", () -> hosts.get(made.id())).open())
                .isFalse();
        assertThat(As.a(Role.EPT_OFFICER, "com:93032", () -> hosts.get(made.id()))
                        .open())
                .isTrue();
    }

    @Test
    void a_post_is_given_to_a_host_by_its_name_unless_several_have_it() {
        HostDetail made = enter("7900", "Commune d'essai", SIRET, "com:93032");
        PostDetail post = officer(() -> posts.create(FieldValues.none(PostField.class)
                .with(PostField.CODE, "P-7900")
                .with(PostField.TERRITORY, "com:93032")));
        attach(post, "commune d'ESSAI");
        assertThat(officer(() -> periods.of(post.post().key())))
                .extracting(HostPeriod::id)
                .containsExactly(made.id());

        enter("7901", "Commune d'essai", null, "com:93014");
        assertThat(refused(() -> attach(post, "Commune d'essai"))).containsExactly("host deployment-line-host-several");
        assertThat(refused(() -> attach(post, null))).containsExactly("host required");
        assertThat(listed(ListRequest.ALL.with("territory", "com:93032"))).containsExactly("7900 1");
        assertThat(listed(ListRequest.ALL.with("q", "ESSAI").with("posts", "without")))
                .containsExactly("7901 0");
        assertThat(listed(ListRequest.ALL.with("q", "essais"))).isEmpty();
        assertThat(kind(() -> listed(ListRequest.ALL.with("territory", "com:00000"))))
                .isEqualTo(Problem.Kind.NOT_FOUND);
    }

    private void attach(PostDetail post, String host) {
        officer(() -> {
            periods.attach(post.id(), host, null);
            return null;
        });
    }

    private List<String> listed(ListRequest request) {
        return officer(() -> list.page(request, PageRequest.first())).items().stream()
                .map(host -> host.host().code() + " " + host.posts())
                .toList();
    }
}
