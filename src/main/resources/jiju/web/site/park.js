export const showPark = () => {};
export const parkForget = () => {};
