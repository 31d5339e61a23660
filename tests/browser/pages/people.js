/** Who writes and reads in our mail page. */
export const me = { name: "Robin Hale", email: "robin@harbourlane.example" };
