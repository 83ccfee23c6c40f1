package fr.maillage.plan.chain;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chain of consequences. An action serves objectives and cites findings; a finding serves an objective if an action of that
 * objective cites it.
 *
 * @param nodes by kind, then by code
 * @param links from the earlier to the later
 * @param cited which finding an action cites, from the finding to the action
 * @param holes by kind, then by code
 */
public record EvidenceChain(List<Node> nodes, List<Link> links, Set<Link> cited, List<Hole> holes)
        implements Serializable {

    /** Nothing at all. */
    static final EvidenceChain NONE = new EvidenceChain(List.of(), List.of(), Set.of(), List.of());

    public EvidenceChain {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        cited = Collections.unmodifiableSet(new LinkedHashSet<>(cited));
        holes = List.copyOf(holes);
    }

    /** Kind of a node, from the first to the last. */
    public enum Kind {
        STATEMENT,
        FINDING,
        OBJECTIVE,
        ACTION,
        INDICATOR,
        /** Decision of a body about any of those before. */
        DECISION;

        /** The name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the chain breaks. */
    public enum Gap {
        FINDING_WITHOUT_ACTION("finding-without-action"),
        ACTION_WITHOUT_EVIDENCE("action-without-evidence"),
        OBJECTIVE_WITHOUT_INDICATOR("objective-without-indicator"),
        INDICATOR_NEVER_MEASURED("indicator-never-measured"),
        MONEY_WITHOUT_ACTION("money-without-action");

        private final String code;

        Gap(String code) {
            this.code = code;
        }

        /** The name in the API. */
        public String code() {
            return code;
        }
    }

    /**
     * A node.
     *
     * @param id opaque
     * @param code what files call it; null for what was entered here
     * @param label null for what the caller may not read
     * @param owner the identifier of the record whose page shows it; its own for most
     * @param statements on how many statements a finding rests, whether they are nodes or not; 0 for others
     */
    public record Node(String id, Kind kind, String code, String label, String owner, int statements)
            implements Serializable {

        /** One that rests on no statement. */
        public Node(String id, Kind kind, String code, String label, String owner) {
            this(id, kind, code, label, owner, 0);
        }
    }

    public record Link(String from, String to) implements Serializable {}

    /**
     * A hole.
     *
     * @param id of the record, or the number of the file that has no action
     * @param owner the identifier of the record whose page shows it
     */
    public record Hole(Gap gap, String id, String code, String label, String owner) implements Serializable {}
}
