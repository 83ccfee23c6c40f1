package fr.maillage.web.plan.scheme;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.scheme.VersionComparison;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.web.shared.Identifiers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Two versions of a frame side by side, the earlier first. */
@Named
@RequestScoped
public class CompareView {

    @Inject
    private VersionService versions;

    @Inject
    private Caller caller;

    private String one;
    private String other;
    private VersionDetail before;
    private VersionDetail after;
    private List<VersionComparison.Pair> pairs;

    /** Reads both. */
    public void load() {
        caller.require(Permission.READ);
        UUID first = Identifiers.of("plan.version", one);
        UUID second = Identifiers.of("plan.version", other);
        pairs = versions.compare(first, second);
        VersionDetail a = versions.get(first);
        VersionDetail b = versions.get(second);
        boolean ordered = a.version().number() <= b.version().number();
        before = ordered ? a : b;
        after = ordered ? b : a;
    }

    /** All lines of both. */
    public List<VersionComparison.Pair> getPairs() {
        return pairs;
    }

    public long getChanged() {
        return pairs.stream().filter(VersionComparison.Pair::changed).count();
    }

    /** Names what became of a line, in one order. */
    public List<String> kinds(VersionComparison.Pair pair) {
        return Arrays.stream(VersionComparison.Kind.values())
                .filter(pair.kinds()::contains)
                .map(VersionComparison.Kind::code)
                .toList();
    }

    public VersionDetail getBefore() {
        return before;
    }

    public VersionDetail getAfter() {
        return after;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
