package fr.maillage.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** This server among several, and this life of it: a run of an earlier life of the same server cannot still be running. */
@ApplicationScoped
public class JobNode {

    private final String incarnation = UUID.randomUUID().toString();

    /** The server's name, the same after a restart: its host, and which of the servers there it is by its folder. */
    public String name() {
        String folder = System.getProperty("jboss.server.base.dir", "");
        UUID mark = UUID.nameUUIDFromBytes(folder.getBytes(StandardCharsets.UTF_8));
        return System.getProperty("jboss.node.name", "node") + "-"
                + mark.toString().substring(0, 4);
    }

    /** New at each start of the server. */
    public String incarnation() {
        return incarnation;
    }
}
