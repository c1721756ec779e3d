package kz.iin.signature;

/**
 * What a message may cost before anything of it is believed.
 *
 * @param bytes of the whole message
 * @param depth of elements in each other
 * @param attributes of one element, declarations of namespaces included
 * @param nodes of the whole message: elements, attributes, pieces of text
 */
public record XmlLimits(long bytes, int depth, int attributes, int nodes) {

    public static final XmlLimits USUAL = new XmlLimits(32L << 20, 100, 100, 500_000);

    public XmlLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(attributes, nodes)) < 1) {
            throw new IllegalArgumentException("limits: must be positive");
        }
    }
}
