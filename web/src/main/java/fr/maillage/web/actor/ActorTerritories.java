package fr.maillage.web.actor;

import fr.maillage.territory.TerritoryView;

/** A territory in one input: its name with its code in brackets, or the code alone. */
final class ActorTerritories {

    private ActorTerritories() {}

    static String text(TerritoryView territory) {
        return territory.name() + " (" + territory.code() + ")";
    }

    /** The code in what somebody typed. */
    static String code(String typed) {
        int open = typed.lastIndexOf('(');
        return open >= 0 && typed.endsWith(")") ? typed.substring(open + 1, typed.length() - 1) : typed;
    }
}
