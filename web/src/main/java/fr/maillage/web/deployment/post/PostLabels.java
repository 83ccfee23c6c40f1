package fr.maillage.web.deployment.post;

import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.PostView;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Names of the values of posts in the page's language. */
@Named("postLabels")
@RequestScoped
public class PostLabels extends RecordLabels<PostField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private PostService posts;

    @Inject
    private Texts texts;

    private final Map<String, String> named = new HashMap<>();
    private PostPlan plan;

    public PostLabels() {
        super(PostField.class, "deployment.post");
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(PostField field, String id) {
        return named.computeIfAbsent(
                id, c -> territories.byCode(c).map(TerritoryNames::written).orElse(c));
    }

    @Override
    public String text(String key, String stored) {
        boolean amount = stored != null
                && !stored.isEmpty()
                && RecordField.byKey(PostField.class, key)
                        .filter(field -> field.type().input() == FieldType.Input.DECIMAL)
                        .isPresent();
        return amount ? texts.money(new BigDecimal(stored)) : super.text(key, stored);
    }

    /** Hears which line of a scenario says what follows of the post that is shown; null for none. */
    void about(PostPlan line) {
        plan = line;
    }

    /** The line of a scenario says what follows, where there is one. */
    @Override
    public String shown(FieldValues<PostField> values, String key) {
        return planned(key) ? following() : super.shown(values, key);
    }

    @Override
    public String absent(String key) {
        return planned(key) ? following() : super.absent(key);
    }

    private boolean planned(String key) {
        return plan != null && PostField.OUTCOME.key().equals(key);
    }

    private String following() {
        return texts.of(
                "deployment.post.follows",
                texts.of("deployment.post.outcome." + plan.outcome()),
                texts.of("deployment.calendar.planned." + (plan.decided() ? "decided" : "proposed"), plan.line()));
    }

    @Override
    public String listed(String column, Object row) {
        return "host".equals(column) && row instanceof PostView post && post.hostName() == null
                ? texts.of("deployment.post.host.none")
                : null;
    }

    @Override
    public String badge(String key, String code) {
        return "state".equals(key) ? badge(code) : super.badge(key, code);
    }

    @Override
    public String filtered(String filter, String value) {
        return "host".equals(filter)
                ? posts.hosts().stream()
                        .filter(host -> host.code().equals(value))
                        .map(Host::name)
                        .findFirst()
                        .orElse(value)
                : super.filtered(filter, value);
    }

    /** The badge of a state. */
    public String badge(String state) {
        return switch (state) {
            case "occupied" -> "ok";
            case "vacant" -> "warning";
            default -> "neutral";
        };
    }
}
