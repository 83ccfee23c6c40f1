package fr.maillage.web.committee;

import fr.maillage.committee.MemberService;
import fr.maillage.committee.MemberView;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Finds the member of a body that somebody means by what she typed: her name, or words that only one member has. */
class SeatNames implements Reference {

    private static final String BETWEEN = " – ";

    private final MemberService members;
    private final UUID body;

    SeatNames(MemberService members, UUID body) {
        this.members = members;
        this.body = body;
    }

    @Override
    public List<String> suggested(String words) {
        return found(words).stream().limit(SUGGESTIONS).map(SeatNames::label).toList();
    }

    @Override
    public String meant(String field, String typed) {
        List<MemberView> found = found(typed);
        List<MemberView> named = found.stream()
                .filter(member ->
                        label(member).equalsIgnoreCase(typed) || member.name().equalsIgnoreCase(typed))
                .toList();
        List<MemberView> meant = named.isEmpty() ? found : named;
        if (meant.size() == 1) {
            return meant.get(0).id().toString();
        }
        throw Problem.invalid(field, meant.isEmpty() ? "committee-seat-nobody" : "committee-seat-many", typed);
    }

    private List<MemberView> found(String words) {
        String[] all = Parts.of(PlainText.words(words), " ");
        return members.choices(body).stream()
                .filter(member -> has(PlainText.words(label(member)), all))
                .toList();
    }

    private static boolean has(String label, String... words) {
        return Arrays.stream(words).allMatch(label::contains);
    }

    /** Her name with whom she represents, since some are called the same. */
    private static String label(MemberView member) {
        return member.actorName() == null ? member.name() : member.name() + BETWEEN + member.actorName();
    }
}
