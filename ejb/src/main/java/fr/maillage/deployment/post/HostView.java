package fr.maillage.deployment.post;

import fr.maillage.record.FieldValues;

/**
 * A host as its list shows it.
 *
 * @param communeName null where no file says
 * @param posts how many it has now, archived ones left out
 */
public record HostView(Host host, String communeName, long posts) {

    public FieldValues<HostField> values() {
        return host.values();
    }
}
