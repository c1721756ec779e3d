package kz.iin.registry;

/** The adapter to a ministry that keeps a registry and is asked about persons. */
public interface Registry extends Gateway {

    /** The request as it will be sent by every try. */
    String write(Question question);
}
