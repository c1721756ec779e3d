package kz.iin.web.soap;

/** An exception of the edge that knows its fault code. */
interface Coded {

    FaultCode code();
}
