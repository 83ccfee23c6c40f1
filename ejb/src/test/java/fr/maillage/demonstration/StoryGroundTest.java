package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.demonstration.StoryGround.Point;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryGroundTest {

    private static final TerritoryView BORDEAUX =
            territory(1, TerritoryKind.EPCI, "243300316", "Bordeaux Métropole", null);

    private static TerritoryView territory(long id, TerritoryKind kind, String official, String name, Integer people) {
        return new TerritoryView(id, UUID.randomUUID(), kind, kind.code(official), official, name, people);
    }

    /** So many communes, the first the most populous. */
    private static List<TerritoryView> communes(int many) {
        return IntStream.range(0, many)
                .mapToObj(i ->
                        territory(100 + i, TerritoryKind.COMMUNE, "330%02d".formatted(i), "Ville " + i, 9_000 - 10 * i))
                .toList();
    }

    private static StoryGround ground(List<TerritoryView> communes) {
        return new StoryGround(BORDEAUX, "Gironde", communes, List.of("QN03301M", "QN03302M"));
    }

    @Test
    void the_most_populous_commune_stands_for_the_most_populous_one_whatever_the_order() {
        List<TerritoryView> communes = communes(20);
        StoryGround ground = ground(
                communes.stream().sorted((a, b) -> Long.compare(b.id(), a.id())).toList());

        assertThat(ground.at("93051").orElseThrow().name()).isEqualTo("Ville 0");
        assertThat(ground.at("93046").orElseThrow().name()).isEqualTo("Ville 1");
        assertThat(ground.at("93015").orElseThrow().name()).isEqualTo("Ville 13");
        assertThat(ground.at("33000")).isEmpty();
    }

    @Test
    void communes_of_which_nobody_knows_the_inhabitants_come_last() {
        TerritoryView unknown = territory(7, TerritoryKind.COMMUNE, "33999", "Inconnue", null);
        StoryGround ground = ground(List.of(unknown, communes(1).get(0)));

        assertThat(ground.at("93051").orElseThrow().name()).isEqualTo("Ville 0");
        assertThat(ground.at("93046").orElseThrow().name()).isEqualTo("Inconnue");
    }

    @Test
    void codes_names_and_quarters_move_and_postal_codes_do_not() {
        StoryGround ground = ground(communes(20));

        assertThat(ground.moved("communes", "93014|93047|93032")).isEqualTo("33006|33007|33003");
        assertThat(ground.moved("perimetre", "com:93032|com:93051")).isEqualTo("com:33003|com:33000");
        assertThat(ground.moved("qpv", "QN09303M|QN09313I")).isEqualTo("QN03301M|QN03302M");
        assertThat(ground.moved("intitule", "Contrat de ville de Noisy-le-Grand"))
                .isEqualTo("Contrat de ville de Ville 0");
        assertThat(ground.moved("porteur", "Le Fil de Noisy (fictif)")).isEqualTo("Le Fil de Ville 0 (fictif)");
        assertThat(ground.moved("porteur", "CAF de Seine-Saint-Denis (fictif)")).isEqualTo("CAF de Gironde (fictif)");
        assertThat(ground.moved("porteur", "Grand Paris Grand Est, politique de la ville"))
                .isEqualTo("Bordeaux Métropole, politique de la ville");
        assertThat(ground.moved("code", "CV15-NOISY")).isEqualTo("CV15-NOISY");
        assertThat(ground.moved("code postal", "93140")).isEqualTo("93140");
    }

    @Test
    void names_follow_the_words_before_them() {
        List<TerritoryView> communes = List.of(
                territory(1, TerritoryKind.COMMUNE, "33001", "Arcachon", 3),
                territory(2, TerritoryKind.COMMUNE, "33002", "Le Bouscat", 2),
                territory(3, TerritoryKind.COMMUNE, "33003", "Les Artigues", 1));
        StoryGround ground = ground(communes);

        assertThat(ground.text("Ville de Noisy-le-Grand")).isEqualTo("Ville d'Arcachon");
        assertThat(ground.text("Ville de Livry-Gargan")).isEqualTo("Ville du Bouscat");
        assertThat(ground.text("Ville de Rosny-sous-Bois, rue de Vaujours"))
                .isEqualTo("Ville des Artigues, rue des Artigues");
    }

    @Test
    void where_there_are_fewer_communes_some_stand_for_several_and_a_list_names_each_once() {
        StoryGround ground = ground(communes(3));

        assertThat(ground.moved("communes", "93014|93047|93032|93050|93051|93064|93077"))
                .isEqualTo("33000|33001|33002");
        assertThat(ground(communes(1)).moved("communes", "93014|93047")).isEqualTo("33000");
    }

    @Test
    void where_it_was_written_for_nothing_moves() {
        TerritoryView own = new TerritoryView(
                1,
                UUID.randomUUID(),
                TerritoryKind.EPT,
                StoryPlace.STORY,
                "200058790",
                "Grand Paris Grand Est",
                400_000);
        TerritoryView gagny = territory(5, TerritoryKind.COMMUNE, "93032", "Gagny", 42_313);
        StoryGround ground = new StoryGround(own, "Seine-Saint-Denis", List.of(gagny), List.of());

        assertThat(ground.moved("qpv", "QN09303M")).isEqualTo("QN09303M");
        assertThat(ground.moved("communes", "93014|93032")).isEqualTo("93014|93032");
        assertThat(ground.at("93032")).contains(gagny);
        assertThat(ground.at("93066")).isEmpty();
    }

    @Test
    void a_point_moves_as_far_as_its_commune() {
        Point moved = StoryGround.moved(new Point(48.91, 2.55), new Point(48.90, 2.54), new Point(44.80, -0.60))
                .orElseThrow();

        assertThat(moved.latitude()).isCloseTo(44.81, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(moved.longitude()).isCloseTo(-0.59, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(StoryGround.moved(new Point(48.91, 2.55), null, new Point(44.80, -0.60)))
                .isEmpty();
    }
}
