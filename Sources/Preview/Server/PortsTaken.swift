/// No port was free to listen on.
package struct PortsTaken: Error {}
